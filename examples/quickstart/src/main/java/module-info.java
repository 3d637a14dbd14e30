/** The quickstart. It runs on the module path and on the class path alike. */
module se.delmal.examples.quickstart {
    requires se.delmal;
    requires org.hibernate.validator;
}
