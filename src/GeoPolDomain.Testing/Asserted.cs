namespace GeoPolDomain.Testing;

/// <summary>What an assertion that holds gives back, to go on from: <c>votes.Should().NotBeAdopted().And.HaveVetoBy("avonia")</c>.</summary>
/// <typeparam name="TAssertions">The assertions to go on with.</typeparam>
public sealed class Asserted<TAssertions>
{
    internal Asserted(TAssertions and) => And = and;

    /// <summary>The same subject, for one more assertion.</summary>
    public TAssertions And { get; }
}
