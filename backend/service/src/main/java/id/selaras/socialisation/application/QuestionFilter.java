package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.QuestionStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which questions are wanted; all conditions together. */
public class QuestionFilter {

    @QueryParam("status")
    public QuestionStatus status;

    /** Only open questions that were to be answered before today, or only the others. */
    @QueryParam("overdue")
    public Boolean overdue;

    /** Only questions about this notice. */
    @QueryParam("notice")
    public UUID notice;
}
