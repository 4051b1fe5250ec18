package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.Notice;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a notice.
 *
 * @param what {@code drafted}, {@code changed}, {@code scheduled}, {@code recalled}, {@code sending}, {@code sent},
 *             {@code corrected}, {@code withdrawn}, {@code reminded} or {@code read}
 */
record NoticeChanged(
        UUID governmentId,
        UUID entityId,
        String what,
        Map<String, Object> before,
        Map<String, Object> after,
        String reason)
        implements DomainEvent {

    static NoticeChanged of(Notice notice, String what, Map<String, Object> before) {
        return new NoticeChanged(notice.governmentId(), notice.id(), what, before, state(notice), notice.correction());
    }

    /** What changed is told by its length: the words themselves stand in the editions. */
    static Map<String, Object> state(Notice notice) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "status", notice.status().name(),
                "edition", notice.edition(),
                "title", notice.content().title(),
                "length", notice.content().body().length(),
                "audience", notice.content().audience(),
                "byMail", notice.content().byMail()));
        if (notice.content().releasesPlanId() != null) {
            state.put("releasesPlanId", notice.content().releasesPlanId());
        }
        if (notice.sendAt() != null) {
            state.put("sendAt", notice.sendAt());
        }
        return state;
    }

    @Override
    public String type() {
        return "notice." + what;
    }

    @Override
    public String entityType() {
        return "notice";
    }
}
