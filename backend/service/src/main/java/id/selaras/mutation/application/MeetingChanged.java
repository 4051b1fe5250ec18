package id.selaras.mutation.application;

import id.selaras.mutation.domain.Meeting;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened in a meeting.
 *
 * @param what {@code planned}, {@code opened}, {@code attended}, {@code voted}, {@code concluded}, {@code closed} or
 *             {@code cancelled}
 */
record MeetingChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after, String reason)
        implements DomainEvent {

    static MeetingChanged of(Meeting meeting, String what, Map<String, Object> after, String reason) {
        return new MeetingChanged(meeting.governmentId(), meeting.id(), what, after, reason);
    }

    @Override
    public String type() {
        return "meeting." + what;
    }

    @Override
    public String entityType() {
        return "meeting";
    }
}
