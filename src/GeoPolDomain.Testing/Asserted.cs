namespace GeoPolDomain.Testing;

/// <summary>The result of an assertion that holds, for chaining: <c>votes.Should().NotBeAdopted().And.HaveVetoBy("avonia")</c>.</summary>
/// <typeparam name="TAssertions">The type of the assertions.</typeparam>
public sealed class Asserted<TAssertions>
{
    internal Asserted(TAssertions and) => And = and;

    /// <summary>The assertions again, for one more about the same subject.</summary>
    public TAssertions And { get; }
}
