package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.Question;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a question; its words and who asked are told to nobody.
 *
 * @param what {@code asked} or {@code answered}
 */
record QuestionChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static QuestionChanged of(Question question, String what) {
        return new QuestionChanged(
                question.governmentId(),
                question.id(),
                what,
                Map.of(
                        "noticeId", question.noticeId(),
                        "dueOn", question.dueOn(),
                        "forAll", question.isForAll()));
    }

    @Override
    public String type() {
        return "notice-question." + what;
    }

    @Override
    public String entityType() {
        return "notice-question";
    }
}
