package id.selaras.socialisation.api;

import id.selaras.socialisation.application.EmployeeAnswerService;
import id.selaras.socialisation.application.EmployeeAnswerView;
import id.selaras.socialisation.application.GiveAnswer;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Yes or no of the person to a proposed move. */
@Path("/api/v1/mutation-cases/{id}/employee-answer")
@Tag(name = "Accompaniments")
public class EmployeeAnswerResource {

    @Inject
    EmployeeAnswerService answers;

    @GET
    @Operation(operationId = "getEmployeeAnswer", summary = "What the person says to the move of a case")
    public EmployeeAnswerView get(@PathParam("id") UUID id) {
        return answers.of(id);
    }

    @PUT
    @Operation(
            operationId = "giveEmployeeAnswer",
            summary = "Accept or refuse the own move; where a skill is missing, the case waits for course and mentor")
    public EmployeeAnswerView give(@PathParam("id") UUID id, @NotNull @Valid GiveAnswer command) {
        return answers.give(id, command);
    }
}
