using GeoPolDomain.Mutation;

namespace GeoPolDomain.Coverage;

/// <summary>The methods that no test noticed, one a line, then those that cannot be noticed, and the numbers by library.</summary>
internal static class Report
{
    public static void Write(string file, List<Method> methods, Results results)
    {
        using var report = new StreamWriter(file);
        foreach (var method in methods.Where(one => !IsNoticed(one) && one.Exemption is null))
            report.WriteLine($"{(results.Of(method.Number!.Value) is null ? "not called" : "not noticed")}: {method.Name}");
        foreach (var method in methods.Where(one => one.Exemption == Exemption.Default))
            report.WriteLine($"{method.Exemption}: {method.Name}");
        foreach (var library in methods.GroupBy(one => one.Library))
        {
            var exempt = library.Where(one => one.Exemption is not null).CountBy(one => one.Exemption!);
            var tried = library.Count(one => one.Exemption is null);
            report.WriteLine($"{library.Key}: {library.Count()} methods, {tried} tried, {library.Count(IsNoticed)} noticed"
                + string.Concat(exempt.Select(one => $"; {one.Value} not tried: {one.Key}")));
        }

        bool IsNoticed(Method one) => one.Number is { } number && results.Of(number) is not (null or Results.Survived);
    }
}
