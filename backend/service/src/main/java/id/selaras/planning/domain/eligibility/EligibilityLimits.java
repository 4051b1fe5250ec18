package id.selaras.planning.domain.eligibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The figures of the rules, filled from the rule set that holds on the effective day and from what a plan overrides.
 *
 * @param minTenureMonths          shortest time in a job before a move
 * @param shortTenureForbids       whether a shorter time forbids a move or is only pointed out
 * @param maxTenureMonths          time in a job after which a person should rotate
 * @param leaderTenureMonths       shortest time of a leader (JPT, administrator) in a post
 * @param newHireMonths            months of service during which a transfer needs a look
 * @param performanceYears         complete years whose predicates are read
 * @param goodPredicates           predicates that are good enough
 * @param missingRatingForbids     whether a year without predicate forbids a move or is only pointed out
 * @param retirementBlockMonths    fewer months to retirement forbid a move
 * @param retirementWarnMonths     fewer months to retirement are pointed out
 * @param matchGood                job-person match, per cent, from which nothing is said
 * @param matchLowest              job-person match, per cent, below which a move is forbidden
 * @param matchCoverage            share of the standard that must be assessed before the match may forbid
 * @param maxClassGain             how many classes (kelas jabatan) a move may gain
 * @param classLossAllowed         whether a move may lose classes without a procedure of its own
 * @param blockedKinships          relations that may not work in one line
 * @param sameAgencyForbids        whether a relative elsewhere in the agency forbids a move or is only pointed out
 * @param freezeWindows            days on which leaders may not be replaced
 */
public record EligibilityLimits(
        int minTenureMonths,
        boolean shortTenureForbids,
        int maxTenureMonths,
        int leaderTenureMonths,
        int newHireMonths,
        int performanceYears,
        SortedSet<String> goodPredicates,
        boolean missingRatingForbids,
        int retirementBlockMonths,
        int retirementWarnMonths,
        BigDecimal matchGood,
        BigDecimal matchLowest,
        BigDecimal matchCoverage,
        int maxClassGain,
        boolean classLossAllowed,
        SortedSet<String> blockedKinships,
        boolean sameAgencyForbids,
        List<FreezeWindow> freezeWindows) {

    public EligibilityLimits {
        goodPredicates = Collections.unmodifiableSortedSet(new TreeSet<>(goodPredicates));
        blockedKinships = Collections.unmodifiableSortedSet(new TreeSet<>(blockedKinships));
        freezeWindows = List.copyOf(freezeWindows);
    }
}
