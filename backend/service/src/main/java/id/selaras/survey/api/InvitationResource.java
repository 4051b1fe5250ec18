package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.InvitationService;
import id.selaras.survey.application.InviteEmployees;
import id.selaras.survey.application.InvitedEmployee;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Employees whom a survey asks by name. */
@Path("/api/v1/surveys/{id}/invitations")
@Tag(name = "Surveys")
public class InvitationResource {

    @Inject
    InvitationService invitations;

    @GET
    @Operation(
            operationId = "listSurveyInvitations",
            summary = "Employees whom a survey asks by name; never who has answered")
    public Page<InvitedEmployee> list(@PathParam("id") UUID id) {
        return invitations.list(id);
    }

    @PUT
    @Operation(
            operationId = "setSurveyInvitations",
            summary = "Name the employees whom a survey asks, in place of all before; while it is a draft")
    public Page<InvitedEmployee> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InviteEmployees command) {
        return invitations.replace(id, Versions.expected(ifMatch), command);
    }
}
