package id.selaras.mutation.api;

import id.selaras.mutation.application.PreflightService;
import id.selaras.mutation.application.PreflightService.Archive;
import id.selaras.mutation.application.PreflightView;
import id.selaras.mutation.application.RecommendationService;
import id.selaras.mutation.application.RecommendationView;
import id.selaras.shared.job.JobView;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the state agency's portal asks for before a meeting, and what it said afterwards. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
public class PreflightResource {

    private static final String ZIP = "application/zip";

    @Inject
    PreflightService preflight;

    @Inject
    RecommendationService recommendations;

    @GET
    @Path("preflight")
    @Operation(
            operationId = "getPreflight",
            summary = "What the state agency's portal (I-MUT) asks for, and what is missing, name by name")
    public PreflightView get(@PathParam("id") UUID id) {
        return preflight.get(id);
    }

    @POST
    @Path("preflight")
    @Operation(operationId = "makePreflightPack", summary = "Have the archive for the portal made")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response make(@PathParam("id") UUID id) {
        return Response.accepted(preflight.request(id)).build();
    }

    @GET
    @Path("preflight/archive")
    @Produces(ZIP)
    @Operation(operationId = "getPreflightPack", summary = "The newest archive for the portal")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("id") UUID id) {
        Archive archive = preflight.archive(id);
        StreamingOutput content = out -> preflight.write(archive, out);
        return Response.ok(content, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.fileName() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, archive.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    // Any media type gets in as far as the access filter, so that a stranger is told 401 and not 415.
    @POST
    @Path("recommendations")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(
            operationId = "recordMeetingRecommendation",
            summary = "Write down what the state agency's portal (I-MUT) says of every open case of a meeting")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = RecommendationForm.class)))
    public Page<RecommendationView> record(@PathParam("id") UUID id, @BeanParam RecommendationForm form) {
        return Page.whole(recommendations.recordForMeeting(id, form.command()));
    }
}
