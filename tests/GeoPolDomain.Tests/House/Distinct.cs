namespace GeoPolDomain.Tests.House;

/// <summary>What equality means, held by values of which no two are equal.</summary>
internal static class Distinct
{
    /// <summary>Each value equals the same made again, and no other; hash codes follow, and tell the values apart.</summary>
    public static void Are<T>(params Func<T>[] makes) where T : class, IEquatable<T>
    {
        for (var place = 0; place < makes.Length; place++)
        {
            var make = makes[place];
            make().Equals(make()).Should().BeTrue($"the value at {place} is made twice");
            make().Equals((object)make()).Should().BeTrue($"the value at {place} is made twice");
            make().GetHashCode().Should().Be(make().GetHashCode());
            make().Equals((T?)null).Should().BeFalse();
            for (var other = 0; other < makes.Length; other++)
                make().Equals(makes[other]()).Should().Be(other == place, $"the values at {place} and {other} differ");
        }
        makes.Select(make => make().GetHashCode()).Distinct().Count().Should().BeGreaterThan(1);
    }
}
