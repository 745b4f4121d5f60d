namespace GeoPolDomain.Testing;

/// <summary>What was expected is not so. The message says what was expected, what the answer is, and for which reasons, each with the record it rests on.</summary>
/// <remarks>It is the one exception every assertion of this package throws, so that no test framework needs a package of its own.</remarks>
public sealed class DomainAssertionException : Exception
{
    /// <summary>An expectation that does not hold.</summary>
    public DomainAssertionException(string message) : base(message)
    {
    }

    /// <summary>An expectation that does not hold, because of something else that went wrong.</summary>
    public DomainAssertionException(string message, Exception inner) : base(message, inner)
    {
    }
}
