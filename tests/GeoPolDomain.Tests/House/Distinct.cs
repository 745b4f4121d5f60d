namespace GeoPolDomain.Tests.House;

/// <summary>What equality means, held by values of which no two are equal.</summary>
internal static class Distinct
{
    /// <summary>Each value equals the same made again, and no other; hash codes follow, and tell the values apart.</summary>
    public static void Are<T>(params Func<T>[] makes) where T : class, IEquatable<T>
    {
        foreach (var (place, make) in makes.Index())
        {
            make().Equals(make()).Should().BeTrue($"the value at {place} is made twice");
            make().Equals((object)make()).Should().BeTrue($"the value at {place} is made twice");
            make().GetHashCode().Should().Be(make().GetHashCode());
            make().Equals((T?)null).Should().BeFalse();
            foreach (var (otherPlace, other) in makes.Index().Where(one => one.Index != place))
                make().Equals(other()).Should().BeFalse($"the values at {place} and {otherPlace} differ");
        }
        makes.Select(make => make().GetHashCode()).Distinct().Count().Should().BeGreaterThan(1);
    }
}
