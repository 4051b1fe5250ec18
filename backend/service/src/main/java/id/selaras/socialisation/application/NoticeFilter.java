package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.NoticeStatus;
import jakarta.ws.rs.QueryParam;

/** Which notices are wanted. */
public class NoticeFilter {

    @QueryParam("status")
    public NoticeStatus status;
}
