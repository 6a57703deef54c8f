"""Runs a command on a terminal of 80 columns and 24 lines and types on it, each time a question waits.

Standard input: {"command": [...], "cwd": ..., "env": {...}, "typed": [[words to wait for, keys], ...]}.
Standard output: {"exit": code, "shown": all that came to the terminal, "left": what was not typed}.
"""

import fcntl, json, os, pty, re, select, struct, sys, termios, time

QUESTION = "[◆▲]  "
LIMIT = 10  # seconds in which nothing happens
PAUSE = "\0"  # between two pieces of a paste
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def main():
    asked = json.load(sys.stdin)
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.chdir(asked["cwd"])
        os.execvpe(asked["command"][0], asked["command"], asked["env"])
    shown, seen, typed, end = b"", 0, list(asked["typed"]), time.time() + LIMIT
    while time.time() < end:
        ready, _, _ = select.select([terminal], [], [], 0.15)
        if ready:
            try:
                piece = os.read(terminal, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
            end = time.time() + LIMIT
            continue
        # Nothing more comes for now: it waits for somebody.
        text = plain(shown)
        new = text[seen:]
        if typed and typed[0][0] in new and re.search(QUESTION, new):
            seen = len(text)
            for piece in typed.pop(0)[1].split(PAUSE):
                os.write(terminal, piece.encode())
                time.sleep(0.02)
    else:
        os.kill(pid, 9)
    _, status = os.waitpid(pid, 0)
    print(json.dumps({"exit": os.waitstatus_to_exitcode(status), "shown": plain(shown), "left": typed}))


def plain(shown):
    return CODES.sub("", shown.decode("utf-8", "replace")).replace("\r\n", "\n")


main()
