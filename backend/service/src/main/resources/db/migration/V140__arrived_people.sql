-- Whether a newcomer has an open case is asked by the number the receiver gave, too.
ALTER TABLE mutation_cases
    ADD INDEX mutation_cases_arrived (receiver_employee_id);
