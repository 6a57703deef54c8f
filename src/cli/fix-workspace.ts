import { checkRecord } from '../check/check-record.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { planFix } from '../check/plan-fix.ts';
import { buildLedger } from '../model/build-ledger.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type RecordReading, readRecordText } from '../record/read-record.ts';
import type { Change } from '../workspace/save.ts';
import type { Opened } from './session.ts';
