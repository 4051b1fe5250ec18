package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.Seat;
import java.math.BigDecimal;

/**
 * A post as the run saw it.
 *
 * @param code        natural key
 * @param job         code of its job
 * @param zone        where it stands
 * @param seat        its place in the tree of units
 * @param need        seats it should have
 * @param rawNeed     the need before rounding, or null when it was fixed by decision
 * @param minimum     heads below which it must not fall
 * @param criticality weight of its shortage, 1 to 5
 * @param holders     everybody whose definitive post it is
 */
record FrozenPost(
        String code,
        String job,
        String zone,
        Seat seat,
        int need,
        BigDecimal rawNeed,
        int minimum,
        int criticality,
        int holders) {}
