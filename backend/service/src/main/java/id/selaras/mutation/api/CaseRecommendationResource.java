package id.selaras.mutation.api;

import id.selaras.mutation.application.RecommendationService;
import id.selaras.mutation.application.RecommendationService.Paper;
import id.selaras.mutation.application.RecommendationView;
import id.selaras.shared.web.Attachments;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the state agency's portal says of a case. */
@Path("/api/v1/mutation-cases/{id}/recommendation")
@Tag(name = "Mutation cases")
public class CaseRecommendationResource {

    @Inject
    RecommendationService recommendations;

    @GET
    @Operation(operationId = "getCaseRecommendation", summary = "What the state agency's portal (I-MUT) said of a case")
    public RecommendationView get(@PathParam("id") UUID id) {
        return recommendations.of(id);
    }

    // Any media type gets in as far as the access filter, so that a stranger is told 401 and not 415.
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(
            operationId = "recordCaseRecommendation",
            summary = "Write down what the state agency's portal (I-MUT) says of a case")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = RecommendationForm.class)))
    public RecommendationView record(@PathParam("id") UUID id, @BeanParam RecommendationForm form) {
        return recommendations.record(id, form.command());
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadCaseRecommendation", summary = "The paper of a recommendation")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") UUID id) {
        Paper paper = recommendations.paper(id);
        return Attachments.of(paper.content(), MediaType.APPLICATION_OCTET_STREAM, paper.fileName());
    }
}
