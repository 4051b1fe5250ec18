package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import jakarta.ws.rs.QueryParam;

/** Which of the comments given to units are wanted. */
public class RoutedCommentFilter {

    /** ROUTED for those that wait; all when absent. */
    @QueryParam("status")
    public CommentStatus status;
}
