namespace GeoPolDomain.Tests.House;

/// <summary>On which runtime the tests run.</summary>
public class RuntimeTests
{
    /// <summary>Without it net8.0 would run on whatever newer runtime is installed, and nobody would notice.</summary>
    [Fact]
    public void It_is_the_one_that_was_asked_for()
    {
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_RUNTIME") is { Length: > 0 } asked)
            Environment.Version.Major.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(asked);
    }
}
