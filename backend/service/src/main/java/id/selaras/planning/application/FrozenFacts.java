package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.EligibilityLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a plan is computed from, by natural keys and in their order, without a database id and without a name: the
 * same facts have the same hash wherever and in whatever order they were written.
 *
 * @param effectiveOn day on which the moves would take effect
 * @param ruleSet     version of the rule set
 * @param people      holders of the posts, by NIP
 * @param jobs        jobs of the posts, by code
 * @param posts       posts in the order of their codes
 * @param kilometres  distance between zones, by code and code; a pair that is not known is absent
 */
record FrozenFacts(
        LocalDate effectiveOn,
        int ruleSet,
        PlanCriteria criteria,
        PlanWeights weights,
        EligibilityLimits limits,
        FitFigures fit,
        List<FrozenPerson> people,
        List<FrozenJob> jobs,
        List<FrozenPost> posts,
        Map<String, Map<String, Integer>> kilometres) {}
