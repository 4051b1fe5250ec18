package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What keeps a case where it is without changing its state: an objection, a promise to wait. Implemented by the
 * features that know of it; a case, and with it the chain that is decided whole, waits until the hold is gone.
 */
public interface CaseHoldDirectory {

    /** Whether such a hold keeps anybody from this step. */
    boolean concerns(CaseAction action);

    /** Code of the refusal. */
    String code();

    /** Those of the cases that are held, each with what people call the thing that holds it. */
    Map<UUID, String> holding(Collection<UUID> cases);
}
