package id.selaras.mutation.application;

import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingStatus;
import jakarta.ws.rs.QueryParam;

/** Which meetings are wanted; all conditions together. */
public class MeetingFilter {

    @QueryParam("kind")
    public MeetingKind kind;

    @QueryParam("status")
    public MeetingStatus status;
}
