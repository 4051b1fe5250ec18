package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import jakarta.ws.rs.QueryParam;

/** Which comments are wanted. */
public class CommentFilter {

    @QueryParam("status")
    public CommentStatus status;
}
