package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.TransferProgramme;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a programme of transfers.
 *
 * @param what {@code drafted}, {@code changed}, {@code published} or {@code closed}
 */
record ProgrammeChanged(
        UUID governmentId, UUID entityId, String what, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static ProgrammeChanged of(TransferProgramme programme, String what, Map<String, Object> before) {
        return new ProgrammeChanged(programme.governmentId(), programme.id(), what, before, state(programme));
    }

    static Map<String, Object> state(TransferProgramme programme) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "status", programme.status().name(),
                "code", programme.code(),
                "name", programme.content().name(),
                "calendar", programme.content().calendar(),
                "plans", programme.content().planIds()));
        if (programme.fingerprint() != null) {
            state.put("fingerprint", programme.fingerprint());
        }
        return state;
    }

    @Override
    public String type() {
        return "transfer-programme." + what;
    }

    @Override
    public String entityType() {
        return "transfer-programme";
    }
}
