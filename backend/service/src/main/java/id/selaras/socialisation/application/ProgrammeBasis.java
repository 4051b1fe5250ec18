package id.selaras.socialisation.application;

import id.selaras.planning.application.PlanCriteria;
import java.util.List;

/** What decides in a programme: the criteria of its plans and the rules they are computed by. */
public record ProgrammeBasis(List<Criteria> criteria, List<Rule> rules) {

    /**
     * The criteria of a plan.
     *
     * @param ruleSet version and name of the rules it is computed by
     */
    public record Criteria(
            String plan, String ruleSet, List<String> units, List<String> jobFamilies, PlanCriteria weights) {}

    /** A parameter of the rules with the text it comes from. */
    public record Rule(String ruleSet, String code, String value, String unit, String source) {}
}
