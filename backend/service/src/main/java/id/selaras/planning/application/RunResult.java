package id.selaras.planning.application;

import id.selaras.planner.TransferPlan;
import id.selaras.verifier.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param frozen    the facts it was computed from
 * @param inputHash their hash
 * @param personKey key of its pseudonyms
 * @param problem   the optimiser's problem
 * @param plan      the optimiser's plan
 * @param verdict   what the verifier said about it
 * @param reasons   reasons of each move by pseudonym
 */
record RunResult(
        FrozenRun frozen,
        RuleSetName ruleSet,
        String inputHash,
        byte[] personKey,
        RunProblem problem,
        TransferPlan plan,
        Verdict verdict,
        Map<String, List<PlanReason>> reasons) {}
