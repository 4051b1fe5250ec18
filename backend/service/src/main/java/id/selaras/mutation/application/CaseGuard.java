package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.shared.error.Reason;
import java.util.List;

/** One condition of a step. All guards of a step are asked, so that a refusal names every reason at once. */
interface CaseGuard {

    boolean concerns(CaseAction action);

    /** Why the step may not be taken; empty when this guard has nothing against it. */
    List<Reason> objections(StepContext step);
}
