package id.selaras.planning.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a plan weighs and how far it may go. Points; one point is one thousandth of the placement score.
 *
 * @param moveCost        what any move costs; a move must gain more than this
 * @param perKm           cost of each further kilometre between home and post
 * @param wishBonus       what a granted wish is worth
 * @param shortageFirst   whether filling one more needed seat outweighs everything else
 * @param minTenureMonths shortest time in a job, instead of the rule set's; null: the rule set's
 * @param maxClassGain    classes a move may gain, instead of the rule set's; null: the rule set's
 * @param maxKm           nobody is sent further than this from home; null: no limit
 * @param protectOrigin   whether no post may fall below its need by people leaving it
 */
public record PlanCriteria(
        @NotNull @Min(0) @Max(1_000_000) Integer moveCost,
        @NotNull @Min(0) @Max(100_000) Integer perKm,
        @NotNull @Min(0) @Max(1_000_000) Integer wishBonus,
        @NotNull Boolean shortageFirst,
        @Min(0) @Max(600) Integer minTenureMonths,
        @Min(0) @Max(16) Integer maxClassGain,
        @Min(0) @Max(50_000) Integer maxKm,
        @NotNull Boolean protectOrigin) {}
