package id.selaras.planning.application;

/** How far a plan's effect is summed up. */
public enum UnitLevel {
    /** By agency (perangkat daerah). */
    AGENCY,
    /** By unit. */
    UNIT
}
