package id.selaras.workload.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Head counts of a unit.
 *
 * @param own   of its own posts
 * @param total of its own posts and all below
 */
public record UnitHeadcountView(UUID unitId, LocalDate asOf, Headcount own, Headcount total) {}
