package id.selaras.planner;

/** Somebody who would get another post than in the plan. */
public record Displacement(String person, String planned, String instead) {}
