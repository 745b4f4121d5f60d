namespace GeoPolDomain.Testing;

/// <summary>Thrown when an assertion fails. The message says what was expected, what the answer is, and why, with the record that each
/// reason rests on.</summary>
/// <remarks>Every assertion of this package throws this exception. Test frameworks report it like any other, so no framework needs a
/// package of its own.</remarks>
public sealed class DomainAssertionException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public DomainAssertionException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that caused it.</summary>
    public DomainAssertionException(string message, Exception inner) : base(message, inner)
    {
    }
}
