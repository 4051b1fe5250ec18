export { AuditEntryPanel } from './AuditEntryPanel'
export { AuditList } from './AuditList'
export { ChainResult, useChainCheck, VerifyChain } from './VerifyChain'
export { useAuditText } from './useAuditText'
