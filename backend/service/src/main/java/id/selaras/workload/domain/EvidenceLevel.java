package id.selaras.workload.domain;

/** How well a volume is founded, best first. */
public enum EvidenceLevel {
    DOCUMENT,
    SURVEY,
    ESTIMATE,
    NONE
}
