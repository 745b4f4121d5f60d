using System.Diagnostics;

namespace GeoPolDomain.Testing;

/// <summary>What can be asserted of anything: that it is there, and that it is this one.</summary>
/// <remarks>
/// These are the assertions a test would otherwise have from FluentAssertions and loses where both packages are in use, since
/// <c>Should()</c> of this package is nearer to a dataset than that of any object.
/// </remarks>
/// <typeparam name="TSubject">What is asserted of.</typeparam>
/// <typeparam name="TSelf">The assertions themselves.</typeparam>
[StackTraceHidden]
public abstract class DomainAssertions<TSubject, TSelf>
    where TSubject : class
    where TSelf : DomainAssertions<TSubject, TSelf>
{
    private readonly TSubject? subject;

    private protected DomainAssertions(TSubject? subject, string expression)
    {
        this.subject = subject;
        Expression = Failure.Shortened(expression);
    }

    /// <summary>What is asserted of.</summary>
    /// <exception cref="DomainAssertionException">There is nothing.</exception>
    public TSubject Subject => subject ?? throw new DomainAssertionException($"Expected {Expression} to be there, but it is null");

    /// <summary>How the test calls it: the code before <c>Should()</c>.</summary>
    private protected string Expression { get; }

    /// <summary>It is equal to another.</summary>
    /// <param name="expected">The other.</param>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> Be(TSubject? expected, string because = "", params object[] becauseArgs) =>
        Expect(Equals(subject, expected), $"to be {Text(expected)}", because, becauseArgs, () => $"it is {Text(subject)}");

    /// <summary>It is not equal to another.</summary>
    /// <param name="unexpected">The other.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> NotBe(TSubject? unexpected, string because = "", params object[] becauseArgs) =>
        Expect(!Equals(subject, unexpected), $"not to be {Text(unexpected)}", because, becauseArgs, () => "it is");

    /// <summary>It is the very same object.</summary>
    /// <param name="expected">The object.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> BeSameAs(TSubject? expected, string because = "", params object[] becauseArgs) =>
        Expect(ReferenceEquals(subject, expected), $"to be the same object as {Text(expected)}", because, becauseArgs, () => $"it is another one: {Text(subject)}");

    /// <summary>It is another object, equal or not.</summary>
    /// <param name="unexpected">The object.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> NotBeSameAs(TSubject? unexpected, string because = "", params object[] becauseArgs) =>
        Expect(!ReferenceEquals(subject, unexpected), $"not to be the same object as {Text(unexpected)}", because, becauseArgs, () => "it is");

    /// <summary>There is none.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> BeNull(string because = "", params object[] becauseArgs) =>
        Expect(subject is null, "to be null", because, becauseArgs, () => $"it is {Text(subject)}");

    /// <summary>There is one.</summary>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public Asserted<TSelf> NotBeNull(string because = "", params object[] becauseArgs) =>
        Expect(subject is not null, "to be there", because, becauseArgs, () => "it is null");

    private protected Asserted<TSelf> Expect(bool isSo, string expected, string because, object[] becauseArgs, Func<string> actual)
    {
        Failure.Unless(isSo, $"{Expression} {expected}", because, becauseArgs, actual);
        return new Asserted<TSelf>((TSelf)this);
    }

    private static string Text(TSubject? value) => value?.ToString() ?? "null";
}
