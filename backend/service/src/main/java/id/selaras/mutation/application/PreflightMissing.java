package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.planning.domain.eligibility.Outcome;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.domain.SeatNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what the portal would miss in a name, before somebody there says it. */
record PreflightMissing(LocalDate day, RuleSet rules) {

    private static final String FREEZE = "E17";

    /** Rules whose facts have a word of their own here. */
    private static final Set<String> SAID_OTHERWISE = Set.of(FREEZE);

    /** The two years whose performance counts (Peraturan BKN 5/2019 art. 3). */
    static List<Integer> years(LocalDate day) {
        return List.of(day.getYear() - 1, day.getYear() - 2);
    }

    /**
     * @param verdicts what the rules said when the case was handed in, or null while it was not
     * @param papers   newest document of each code
     * @param waived   rules that were set aside
     */
    PreflightName in(
            PreflightName name,
            MutationCase subject,
            List<Verdict> verdicts,
            Map<String, CaseDocument> papers,
            Set<String> waived) {
        List<Reason> missing = new ArrayList<>();
        years(day).stream()
                .filter(year -> !name.ratings().containsKey(year))
                .forEach(year -> missing.add(new Reason("rating-missing", Map.of("year", year))));
        if (name.since() == null) {
            missing.add(Reason.of("tenure-unknown"));
        }
        if (name.reasons().isEmpty() && (name.motive() == null || name.motive().isBlank())) {
            missing.add(Reason.of("reasons-missing"));
        }
        addPost(missing, "from", name.from());
        addPost(missing, "to", name.to());
        if (!waived.contains(FREEZE)) {
            name.windows()
                    .forEach(window -> missing.add(new Reason(
                            "frozen-date",
                            Map.of("window", window.kind(), "from", window.startsOn(), "to", window.endsOn()))));
        }
        CaseChecklist.of(rules, subject.kind())
                .missing(subject, papers, code -> true, day, true)
                .forEach(one -> missing.add(
                        new Reason(one.code(), Map.of("document", one.params().get("document")))));
        if (verdicts == null) {
            missing.add(Reason.of("rules-not-asked"));
        } else {
            verdicts.stream()
                    .filter(verdict -> !SAID_OTHERWISE.contains(verdict.rule()) && !waived.contains(verdict.rule()))
                    .filter(verdict -> verdict.blocks() || verdict.outcome() == Outcome.UNKNOWN)
                    .forEach(verdict -> missing.add(new Reason(
                            verdict.outcome() == Outcome.UNKNOWN ? "rule-unknown" : "rule-forbids",
                            Map.of("rule", verdict.rule()))));
        }
        return new PreflightName(
                name.row(),
                name.person(),
                name.since(),
                name.reasons(),
                name.motive(),
                name.ratings(),
                name.from(),
                name.to(),
                name.windows(),
                name.documents(),
                name.recommendation(),
                List.copyOf(missing));
    }

    private static void addPost(List<Reason> missing, String side, StaffedPost post) {
        if (post == null) {
            missing.add(new Reason("position-missing", Map.of("side", side)));
        } else if (post.need().source() == SeatNeed.Source.NONE) {
            missing.add(new Reason(
                    "need-unknown", Map.of("side", side, "position", post.job().name())));
        }
    }
}
