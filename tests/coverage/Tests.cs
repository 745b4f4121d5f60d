using System.Reflection;
using GeoPolDomain.Mutation;

namespace GeoPolDomain.Coverage;

/// <summary>The tests of all projects, with the methods that each of them calls. A line each in a file, the quickest first.</summary>
internal sealed class Tests(string folder)
{
    private readonly string file = Path.Combine(folder, "tests");

    /// <summary>Runs every test twice. Those that fail are left out.</summary>
    public void Find(TextWriter log)
    {
        List<TestCase> all = [];
        var atStart = DefaultSwitch.CalledBy(() => all = AllIn(folder)).Select(method => (Method: method, Name: "")).ToList();
        var found = new List<(TestCase Test, int Row)>();
        foreach (var sameName in all.GroupBy(one => one.Name))
            foreach (var (row, test) in sameName.Index())
            {
                string? failure = null;
                var first = DefaultSwitch.CalledBy(() => failure = test.Run());
                var before = Watch.Worked();
                test.Covered = DefaultSwitch.CalledBy(() => failure ??= test.Run());
                test.Time = Watch.Worked() - before;
                atStart.AddRange(first.Except(test.Covered).Select(method => (method, test.Name)));
                if (failure is null)
                    found.Add((test, row));
                else
                    log.WriteLine($"left out, since it fails as things are: {test.Name} ({failure})");
            }
        File.WriteAllLines(file, found.OrderBy(one => one.Test.Time).Select(one =>
            $"{one.Test.Name}\t{one.Row}\t{one.Test.Time:F1}\t{string.Join(',', one.Test.Covered)}"));
        File.WriteAllLines(file + ".start", atStart.Distinct().Select(one => $"{one.Method}\t{one.Name}"));
        log.WriteLine($"{found.Count} tests, {found.Sum(one => one.Test.Time) / 1000:F0} s of work");
    }

    /// <summary>The names of tests that call a method, by the method, but not when they run again: what it made is kept.</summary>
    public ILookup<int, string> CallersAtStart() =>
        File.ReadLines(file + ".start").Select(one => one.Split('\t')).ToLookup(one => int.Parse(one[0]), one => one[1]);

    /// <summary>The tests that were found, the quickest first.</summary>
    public List<TestCase> Found()
    {
        var byName = AllIn(folder).ToLookup(one => one.Name);
        var found = new List<TestCase>();
        foreach (var line in File.ReadLines(file).Select(one => one.Split('\t')))
            if (byName[line[0]].ElementAtOrDefault(int.Parse(line[1])) is { } test)
            {
                test.Time = double.Parse(line[2]);
                test.Covered = [.. line[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
                found.Add(test);
            }
        return found;
    }

    private static List<TestCase> AllIn(string folder) =>
    [
        .. from tests in Directory.GetFiles(Path.Combine(folder, "run"), "GeoPolDomain.*Tests.dll").Order(StringComparer.Ordinal)
           from test in TestCase.In(Assembly.LoadFrom(tests), _ => true)
           select test,
    ];
}
