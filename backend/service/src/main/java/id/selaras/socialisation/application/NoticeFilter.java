package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AudienceKind;
import id.selaras.socialisation.domain.NoticeStatus;
import jakarta.ws.rs.QueryParam;

/** Which notices are wanted. */
public class NoticeFilter {

    @QueryParam("status")
    public NoticeStatus status;

    /** Only those with a group of this kind among their readers. */
    @QueryParam("audience")
    public AudienceKind audience;
}
