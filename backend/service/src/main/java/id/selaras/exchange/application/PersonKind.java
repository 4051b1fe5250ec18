package id.selaras.exchange.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.PersonFactImport;
import id.selaras.shared.error.Reason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A kind of file that tells something about people who are known already. */
abstract class PersonKind<R> implements KindImport {

    @Inject
    EmployeeDirectory employees;

    /** Where the facts go. */
    abstract PersonFactImport<R> facts();

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        return new Dependents().changed(facts().isBuiltUpon(changeId)).reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts().undo(governmentId, changeId, undoId);
    }
}
