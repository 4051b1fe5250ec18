package id.selaras.socialisation.domain;

/** What an accepted objection does to the decree. */
public enum ObjectionConsequence {
    /** The decree is taken back; the former post holds again by a new dated row. */
    REVOCATION,
    /** The same, and a case for another post follows on its usual way. */
    OTHER_PLACEMENT
}
