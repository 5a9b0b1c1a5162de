# Lo que un grupo aprendió de sus acciones.

action-lesson-text = Tres líneas para ustedes. Se guardan con la acción y las encuentran de nuevo.
action-lesson-change = Decirlo de otra manera
action-lessons-text = Lo que probaron, lo que pasó y lo que aprendieron, acción por acción.
action-lessons-none = Todavía no hay nada. Cuando una acción esté hecha o la dejen, escriban tres líneas en su página.
action-lesson-save = Guardar estas líneas
