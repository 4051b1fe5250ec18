package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which comments are wanted. */
public class CommentFilter {

    @QueryParam("status")
    public CommentStatus status;

    /** Words that the comment shows, in any order and whatever their letters; what is masked is not found. */
    @QueryParam("q")
    @Size(max = 60)
    public String q;
}
