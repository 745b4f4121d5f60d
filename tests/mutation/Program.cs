using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using GeoPolDomain.Mutation;

// Usage: Mutation FOLDER NAMESPACE TESTS RESULTS [once | report]
// FOLDER holds the tests and the library with mutants; TESTS is a pattern of names; RESULTS is a file, see there.
// "once" tries one mutant that is made use of only while the program starts, so that it needs a start of its own.
// Ends with 3 when it must be started again: a mutant did not stop or left something behind, or another one is to be tried once.
var (folder, space, pattern, path) = (args[0], args[1], new Regex(args[2]), args[3]);
var task = args.Length > 4 ? args[4] : "";
var library = Assembly.LoadFrom(Path.Combine(folder, "GeoPolDomain.dll"));
var tests = Assembly.LoadFrom(Path.Combine(folder, "GeoPolDomain.Tests.dll"));
var mutation = new MutantSwitch(library);
var mutants = mutation.MutantsOf(space);
var results = new Results(path);
var watch = new Watch(() => mutation.Activate(MutantSwitch.None), 1L << 30);

if (task == "report")
{
    var fates = mutants.Select(one => (Place: one.Value, Fate: results.Of(one.Key) ?? "NotCovered")).ToList();
    var noticed = fates.Count(one => one.Fate is not ("NotCovered" or Results.Survived));
    using var survivors = new StreamWriter(Path.Combine(Path.GetDirectoryName(path)!, "survivors"));
    var unnoticed = fates.Where(one => one.Fate is "NotCovered" or Results.Survived).GroupBy(one => one);
    foreach (var place in unnoticed.OrderBy(one => one.Key.Place, StringComparer.Ordinal))
        survivors.WriteLine($"{place.Count(),4} {place.Key.Fate} {place.Key.Place}");
    survivors.WriteLine($"{space}: {fates.Count} mutants, {noticed} noticed, {100.0 * noticed / fates.Count:F1} %: "
        + string.Join(", ", fates.GroupBy(one => one.Fate).Select(one => $"{one.Count()} {one.Key}")));
    return;
}

if (task == "once")
{
    var starting = File.ReadLines(path + ".once").Select(int.Parse).ToHashSet();
    var tried = File.Exists(path + ".tried") ? File.ReadLines(path + ".tried").Select(int.Parse).ToHashSet() : [];
    starting.ExceptWith(tried);
    var one = mutants.Keys.FirstOrDefault(one => starting.Contains(one) && results.Of(one) is null or Results.Survived, -1);
    if (one < 0)
        return;
    File.AppendAllText(path + ".tried", $"{one}\n");
    var order = File.ReadLines(path + ".order").Distinct().Select((name, i) => (name, i)).ToDictionary(test => test.name, test => test.i);
    // The test that noticed most of those before mostly notices the next one too; a start is long enough without trying the others first.
    var noticing = results.NoticedBy(tried.Contains).CountBy(name => name).ToDictionary();
    var first = order.Keys
        .OrderByDescending(name => noticing.GetValueOrDefault(name)).ThenBy(name => order[name])
        .Select((name, i) => (name, i))
        .ToDictionary(test => test.name, test => test.i);
    mutation.Activate(one);
    string? by = null;
    results.Write(one, Results.Begun);
    var ended = watch.Within(() => Watch.Worked() < 60_000, () =>
        by = TestCase.In(tests, order.ContainsKey).OrderBy(test => first[test.Name]).FirstOrDefault(test => test.Run() is not null)?.Name);
    results.Write(one, !ended ? "Timeout" : by is null ? Results.Survived : "Killed", by);
    Environment.Exit(3);
}

mutation.Activate(MutantSwitch.None);
List<TestCase> all = [];
var once = mutation.CoveredBy(() => all = [.. TestCase.In(tests, pattern.IsMatch)]).ToHashSet();
var unfit = new List<TestCase>();
foreach (var test in all)
{
    string? failure = null;
    var first = mutation.CoveredBy(() => failure = test.Run());
    var before = Watch.Worked();
    test.Covered = mutation.CoveredBy(() => failure ??= test.Run());
    test.Time = Watch.Worked() - before;
    once.UnionWith(first.Except(test.Covered));
    if (failure is null)
        continue;
    unfit.Add(test);
    Console.WriteLine($"left out, since it fails without a mutant: {test.Name} ({failure})");
}
all = [.. all.Except(unfit).OrderBy(one => one.Time)];
// One that is to be tried alone is tried by the names of tests, so a name stays away when a case of it is unfit.
File.WriteAllLines(path + ".order", all.Select(one => one.Name).Except(unfit.Select(one => one.Name)));
File.WriteAllLines(path + ".once", once.Order().Select(one => one.ToString()));

var byMutant = all.SelectMany(test => test.Covered.Select(mutant => (mutant, test))).ToLookup(one => one.mutant, one => one.test);
var asked = mutants.Keys.Where(one => byMutant.Contains(one) && results.Of(one) is null).ToList();
Console.WriteLine($"{all.Count} tests, {all.Sum(one => one.Time):F0} ms; {asked.Count} of {mutants.Count} mutants to try");
var isFirst = true;
foreach (var mutant in asked)
{
    var covering = byMutant[mutant].OrderBy(one => one.Time).ToList();
    results.Write(mutant, Results.Begun);
    TestCase? by = null;
    mutation.Activate(mutant);
    // Each test has its own time, so that a mutant that does not stop is found with the first test that runs into it. It is the time
    // that this program works, so that other work on the machine lets no mutant seem to hang; who waits for ever does not work.
    var (clock, mostWork) = (Stopwatch.StartNew(), Watch.Worked() + 5000);
    var ended = watch.Within(
        () => Watch.Worked() < Volatile.Read(ref mostWork) && clock.Elapsed.TotalMinutes < 30,
        () => by = covering.FirstOrDefault(one =>
        {
            Volatile.Write(ref mostWork, Watch.Worked() + 5000 + (3 * one.Time));
            return one.Run() is not null;
        }));
    mutation.Activate(MutantSwitch.None);
    // What still fails without the mutant was spoilt by it, or by one before it; then this one is tried again from the start.
    var isSpoilt = ended && by?.Run() is not null;
    if (isSpoilt && !isFirst)
        results.Write(mutant, Results.Again);
    else
        results.Write(mutant, !ended ? "Timeout" : by is null ? Results.Survived : "Killed", by?.Name);
    if (isSpoilt || watch.IsHung)
        Environment.Exit(3);
    isFirst = false;
}
