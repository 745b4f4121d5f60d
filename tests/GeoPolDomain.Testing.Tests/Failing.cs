namespace GeoPolDomain.Testing.Tests;

/// <summary>What an assertion says when it does not hold.</summary>
internal static class Failing
{
    public static string With(Action assertion) => Assert.Throws<DomainAssertionException>(assertion).Message.ReplaceLineEndings("\n");
}
