using System.Diagnostics;
using GeoPolDomain.Coverage;
using GeoPolDomain.Mutation;

// Usage: Coverage FOLDER (weave | find | try | alone | report) [NAME]
// FOLDER/run holds the tests of all projects and the libraries.
// "weave" puts the switch into the libraries, "find" finds which tests call which methods, "try" lets one method at a time answer default.
// "alone" tries one that nobody noticed, and that is called while the program starts, in a start of its own.
// NAME is a part of the names of the methods that are asked for.
// Ends with 3 when it must be started again: something did not stop or left something behind, or another one is to be tried alone.
var (folder, task, name) = (args[0], args[1], args.ElementAtOrDefault(2) ?? "");
var (list, fates, once) = (Path.Combine(folder, "methods"), Path.Combine(folder, "fates"), Path.Combine(folder, "alone"));
var tests = new Tests(folder);
// What the tests print is of no use here.
var log = Console.Out;
Console.SetOut(TextWriter.Null);
var watch = new Watch(() => DefaultSwitch.Activate(DefaultSwitch.None), 8L << 30);

switch (task)
{
    case "weave":
        Weave();
        return 0;
    case "find":
        tests.Find(log);
        return 0;
}

var methods = Method.In(list).Where(one => one.Name.Contains(name)).ToList();
var results = new Results(fates);
switch (task)
{
    case "try":
        return Try();
    case "alone":
        return TryAlone();
    default:
        Report.Write(Path.Combine(folder, "report"), methods, results);
        return 0;
}

void Weave()
{
    var woven = new List<Method>();
    var files = Directory.GetFiles(Path.Combine(folder, "run"), "GeoPolDomain*.dll").Order(StringComparer.Ordinal);
    foreach (var library in files.Where(one => !one.EndsWith("Tests.dll") && !one.EndsWith("Cli.dll")))
        woven.AddRange(Weaver.Weave(library, woven.Count));
    File.WriteAllLines(list, woven.Select(one => $"{one}"));
}

int Try()
{
    var all = tests.Found();
    var callers = all.SelectMany(test => test.Covered.Select(method => (method, test))).ToLookup(one => one.method, one => one.test);
    // What is made once is made now, so that no method spoils it.
    var makers = tests.CallersAtStart().SelectMany(one => one).ToHashSet();
    foreach (var test in all.Where(one => one.Time < 100 && makers.Contains(one.Name)))
        test.Run();
    var isFirst = true;
    foreach (var method in Asked().Where(one => callers.Contains(one) && results.Of(one) is null).ToList())
    {
        results.Write(method, Results.Begun);
        DefaultSwitch.Activate(method);
        var (by, ended) = Noticing(callers[method]);
        DefaultSwitch.Activate(DefaultSwitch.None);
        // What still fails was spoilt by this method, or by one before it; then this one is tried again from the start.
        var isSpoilt = ended && by?.Run() is not null;
        results.Write(method, isSpoilt && !isFirst ? Results.Again : FateOf(by, ended), by?.Name);
        if (isSpoilt || watch.IsHung)
            return 3;
        isFirst = false;
    }
    return 0;
}

int TryAlone()
{
    var tried = File.Exists(once) ? File.ReadLines(once).Select(int.Parse).ToHashSet() : [];
    var starters = tests.CallersAtStart();
    var method = Asked().Where(one => starters.Contains(one) && !tried.Contains(one) && results.Of(one) is null or Results.Survived)
        .Append(DefaultSwitch.None).First();
    if (method == DefaultSwitch.None)
        return 0;
    File.AppendAllText(once, $"{method}\n");
    results.Write(method, Results.Begun);
    DefaultSwitch.Activate(method);
    // Who made use of it first is tried first, but whoever makes use of what it made may notice.
    var (by, ended) = Noticing(tests.Found().OrderBy(one => starters[method].Contains(one.Name) ? 0 : 1), 30_000);
    results.Write(method, FateOf(by, ended), by?.Name);
    return 3;
}

IEnumerable<int> Asked() => methods.Where(one => one.Number is not null).Select(one => one.Number!.Value);

(TestCase? By, bool Ended) Noticing(IEnumerable<TestCase> callers, double mostAltogether = double.MaxValue)
{
    mostAltogether += Watch.Worked();
    // Each test has its own time, so that what does not stop is found with the first test that runs into it. It is the time that this
    // program works, so that other work on the machine lets nothing seem to hang; who waits for ever does not work.
    TestCase? by = null;
    var (clock, mostWork) = (Stopwatch.StartNew(), Watch.Worked() + 5000);
    var ended = watch.Within(
        () => Watch.Worked() < Volatile.Read(ref mostWork) && clock.Elapsed.TotalMinutes < 5,
        () => by = callers.TakeWhile(_ => Watch.Worked() < mostAltogether).FirstOrDefault(one =>
        {
            Volatile.Write(ref mostWork, Watch.Worked() + 5000 + (3 * one.Time));
            return one.Run() is not null;
        }));
    return (by, ended);
}

static string FateOf(TestCase? by, bool ended) => !ended ? "Timeout" : by is null ? Results.Survived : "Killed";
