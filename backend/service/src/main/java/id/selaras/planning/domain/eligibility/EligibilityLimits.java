package id.selaras.planning.domain.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The figures of the rules, filled from the rule set that holds on the effective day and from what a plan overrides.
 *
 * @param minTenureMonths          shortest time in a job before a move
 * @param maxTenureMonths          time in a job after which a person should rotate
 * @param leaderTenureMonths       shortest time of a leader (JPT, administrator) in a post
 * @param leaderLevels             the jenjang that count as leaders
 * @param newHireMonths            months since TMT PNS during which a transfer needs a look
 * @param performanceYears         complete years whose predicates are read
 * @param retirementBlockMonths    fewer months to retirement forbid a move
 * @param retirementWarnMonths     fewer months to retirement are pointed out
 * @param matchGood                job-person match, per cent, from which nothing is said
 * @param matchLowest              job-person match, per cent, below which a move is forbidden
 * @param matchCoverage            share of the standard that must be assessed before the match may forbid
 * @param maxClassGain             how many classes (kelas jabatan) a move may gain
 * @param blockedKinships          relations that may not work in one line
 * @param serviceFamilies          professions (rumpun) that should not be left without consent
 * @param freezeWindows            days on which leaders may not be replaced
 */
public record EligibilityLimits(
        int minTenureMonths,
        int maxTenureMonths,
        int leaderTenureMonths,
        Set<String> leaderLevels,
        int newHireMonths,
        int performanceYears,
        int retirementBlockMonths,
        int retirementWarnMonths,
        BigDecimal matchGood,
        BigDecimal matchLowest,
        BigDecimal matchCoverage,
        int maxClassGain,
        Set<String> blockedKinships,
        Set<String> serviceFamilies,
        List<FreezeWindow> freezeWindows) {

    public EligibilityLimits {
        leaderLevels = Set.copyOf(leaderLevels);
        blockedKinships = Set.copyOf(blockedKinships);
        serviceFamilies = Set.copyOf(serviceFamilies);
        freezeWindows = List.copyOf(freezeWindows);
    }
}
