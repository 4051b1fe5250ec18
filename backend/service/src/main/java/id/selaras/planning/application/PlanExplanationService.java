package id.selaras.planning.application;

import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.planner.Explanation;
import id.selaras.planning.application.MoveView.MoveAlternative;
import id.selaras.planning.application.PlanExplanation.Displaced;
import id.selaras.planning.application.PlanExplanation.ExplainedPerson;
import id.selaras.planning.application.PlanService.PlanWithResult;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers "why this person", "why not me" and "why not there" from the stored texts of a plan, exactly. */
@ApplicationScoped
public class PlanExplanationService {

    private static final int KEPT = 4;
    private static final int MOST_ALTERNATIVES = 10;

    /** The last runs asked about, made ready. Another replica makes its own: they follow from the database. */
    private final Map<UUID, ExplainableRun> ready =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, ExplainableRun> eldest) {
                    return size() > KEPT;
                }
            });

    @Inject
    PlanService plans;

    @Inject
    PlanTextRepository texts;

    @Inject
    PlanMoveRepository moves;

    @Inject
    ReferenceDirectory reference;

    /** Why the employee is, or is not, at the position. */
    @Transactional
    public PlanExplanation explain(UUID planId, UUID employeeId, UUID positionId) {
        ExplainableRun run = run(plans.withResult(planId));
        String nip = required(run.nipOf().get(employeeId), "employee", employeeId);
        String code = required(run.codeOf().get(positionId), "position", positionId);
        FrozenPerson person = run.eligibility().person(nip);
        List<Verdict> verdicts =
                run.eligibility().verdicts(person, run.eligibility().post(code));
        ExplainedPerson name =
                new ExplainedPerson(employeeId, run.names().people().get(nip).name());
        if (!run.eligibility().mayMove(person)) {
            boolean stays = person.post().equals(code);
            return new PlanExplanation(
                    name,
                    run.position(code),
                    stays,
                    stays,
                    stays ? 0L : null,
                    verdicts,
                    List.of(),
                    PlanReasons.ofHeld(verdicts));
        }
        Explanation answer = run.explainer().explain(run.pseudonyms().of(nip), code);
        boolean possible = answer.verdict() != Explanation.Verdict.IMPOSSIBLE;
        return new PlanExplanation(
                name,
                run.position(code),
                possible,
                answer.verdict() == Explanation.Verdict.PLANNED,
                possible ? answer.loss() : null,
                verdicts,
                answer.displacements().stream()
                        .map(displaced -> displaced(run, displaced))
                        .toList(),
                PlanReasons.ofExplanation(answer, verdicts));
    }

    /** A move with its verdicts, its fit and the posts that would have been nearly as good. */
    @Transactional
    public MoveView move(UUID planId, UUID moveId) {
        PlanWithResult plan = plans.withResult(planId);
        MoveRow move = moves.find(plan.runId(), moveId).orElseThrow(Refusal::notFound);
        ExplainableRun run = run(plan);
        FrozenPerson person = run.eligibility().person(run.nipOf().get(move.employeeId()));
        FrozenPost post =
                run.eligibility().post(run.codeOf().get(move.toPosition().id()));
        FitView fit = FitView.of(
                move.employeeId(),
                move.toPosition().id(),
                run.eligibility().score(person, post),
                run.eligibility().verdicts(person, post),
                code -> reference.name("competencies", code));
        return MoveView.of(move, fit, alternatives(run, person, post));
    }

    private static List<MoveAlternative> alternatives(ExplainableRun run, FrozenPerson person, FrozenPost planned) {
        return run.explainer().lossesOf(run.pseudonyms().of(person.nip())).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(planned.code()))
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ALTERNATIVES)
                .map(entry -> {
                    PlanPosition position = run.position(entry.getKey());
                    return new MoveAlternative(
                            position.id(), position.jobName(), position.unitName(), entry.getValue());
                })
                .toList();
    }

    private static Displaced displaced(ExplainableRun run, id.selaras.planner.Displacement displacement) {
        RunNames.PersonName person = run.names().people().get(run.nips().get(displacement.person()));
        return new Displaced(
                person.id(), person.name(), run.label(displacement.planned()), run.label(displacement.instead()));
    }

    private ExplainableRun run(PlanWithResult plan) {
        return ready.computeIfAbsent(plan.runId(), texts::explainable);
    }

    private static String required(String key, String parameter, UUID id) {
        if (id == null) {
            throw Refusal.shape("?" + parameter, "required", "which " + parameter + "?");
        }
        if (key == null) {
            throw Refusal.rule("not-in-plan", Map.of(parameter, id));
        }
        return key;
    }
}
