package id.selaras.mutation.api;

import id.selaras.mutation.application.CastVote;
import id.selaras.mutation.application.ColleagueView;
import id.selaras.mutation.application.ConcludeItem;
import id.selaras.mutation.application.ExplainStep;
import id.selaras.mutation.application.MeetingFilter;
import id.selaras.mutation.application.MeetingItemFacts;
import id.selaras.mutation.application.MeetingItemService;
import id.selaras.mutation.application.MeetingRow;
import id.selaras.mutation.application.MeetingService;
import id.selaras.mutation.application.MeetingView;
import id.selaras.mutation.application.PlanMeeting;
import id.selaras.mutation.application.TakeAttendance;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coordination meetings and meetings of the evaluation team. */
@Path("/api/v1/meetings")
@Tag(name = "Meetings")
public class MeetingResource {

    private static final String PDF = "application/pdf";

    @Inject
    MeetingService meetings;

    @Inject
    MeetingItemService items;

    @GET
    @Operation(operationId = "listMeetings", summary = "Meetings, latest first")
    public Page<MeetingRow> list(@Valid @BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
        return meetings.list(filter, page);
    }

    @GET
    @Path("colleagues")
    @Operation(operationId = "listMeetingColleagues", summary = "Accounts that may sit in a meeting")
    public Page<ColleagueView> colleagues() {
        return Page.whole(meetings.colleagues());
    }

    @POST
    @Operation(operationId = "planMeeting", summary = "Call a meeting with members and an agenda of cases")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    public Response plan(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanMeeting command) {
        return Versions.created("/api/v1/meetings", meetings.plan(key, command), MeetingView::id, MeetingView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeeting", summary = "A meeting with members, agenda, votes and quorum")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(meetings.get(id), MeetingView::version);
    }

    @POST
    @Path("{id}/opening")
    @Operation(operationId = "openMeeting", summary = "Open the session")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(meetings.open(id, Versions.expected(ifMatch)), MeetingView::version);
    }

    @POST
    @Path("{id}/closing")
    @Operation(operationId = "closeMeeting", summary = "Close the session")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(meetings.close(id, Versions.expected(ifMatch)), MeetingView::version);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelMeeting", summary = "Call a meeting off")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(meetings.cancel(id, Versions.expected(ifMatch), command), MeetingView::version);
    }

    @PUT
    @Path("{id}/attendance")
    @Operation(operationId = "takeAttendance", summary = "Write down who is there")
    public MeetingView attend(@PathParam("id") UUID id, @NotNull @Valid TakeAttendance command) {
        return meetings.attend(id, command);
    }

    @GET
    @Path("{id}/items/{caseId}")
    @Operation(
            operationId = "getMeetingItem",
            summary = "Facts of a case for the meeting: fit, performance, loads before and after, declarations")
    public MeetingItemFacts item(@PathParam("id") UUID id, @PathParam("caseId") UUID caseId) {
        return items.facts(id, caseId);
    }

    @PUT
    @Path("{id}/items/{caseId}/vote")
    @Operation(operationId = "castVote", summary = "Cast or change the own vote on a case")
    public MeetingView vote(
            @PathParam("id") UUID id,
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CastVote command) {
        return meetings.vote(key, id, caseId, command);
    }

    @PUT
    @Path("{id}/items/{caseId}/result")
    @Operation(operationId = "concludeItem", summary = "Conclude a case by its votes")
    public MeetingView conclude(
            @PathParam("id") UUID id,
            @PathParam("caseId") UUID caseId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ConcludeItem command) {
        return meetings.conclude(key, id, caseId, command);
    }
}
