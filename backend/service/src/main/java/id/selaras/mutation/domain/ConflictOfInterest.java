package id.selaras.mutation.domain;

/** What somebody who acts on a case declares of the own interest in it (PermenPANRB 17/2024; domain reference 1.8). */
public enum ConflictOfInterest {
    NONE,
    /** Could influence the judgement; noted, the person goes on. */
    POTENTIAL,
    /** Takes the person out of the case. */
    ACTUAL
}
